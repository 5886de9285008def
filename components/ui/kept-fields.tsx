type Props = { asked: Iterable<readonly [name: string, value: string]>; without?: readonly string[] };

/** What the address says besides a form's own fields, so that sending it without JavaScript loses nothing. */
export const KeptFields = ({ asked, without = [] }: Props) =>
  [...asked]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
