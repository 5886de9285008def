type Sides = { a: readonly string[]; b: readonly string[] };
type Letter = keyof Sides;

const without = (side: readonly string[], id: string) => side.filter((other) => other !== id);

/** One actor alone as a side; one who stood alone on the other side trades places with it. */
export function alone(sides: Sides, letter: Letter, id: string): Sides {
  const other = letter === "a" ? "b" : "a";
  const left = without(sides[other], id);
  return { ...sides, [letter]: [id], [other]: left.length > 0 ? left : without(sides[letter], id) };
}

/** An actor put to a side, from the other one if it stood there, or taken out; null where a side would be empty. */
export function toggled(sides: Sides, letter: Letter, id: string): Sides | null {
  const other = letter === "a" ? "b" : "a";
  const own = sides[letter].includes(id) ? without(sides[letter], id) : [...sides[letter], id];
  const rest = without(sides[other], id);
  return own.length === 0 || rest.length === 0 ? null : { ...sides, [letter]: own, [other]: rest };
}
