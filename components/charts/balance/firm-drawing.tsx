import { scaleLinear } from "d3-scale";
import { textWidth } from "@/lib/words/text-width";
import { useWords } from "../../ui/words";
import type { BalanceModel } from "./model";
import { shareTexts } from "./share-texts";

const width = 384;
const axis = { fontSize: 11, fill: "var(--muted)", textAnchor: "middle" as const };
const tickText = (tick: number) => (tick === 0 ? "0" : tick > 0 ? `+${tick}` : `−${-tick}`);

type Props = { model: BalanceModel };

/** The net under each named weighting as a dot on a stem from zero. */
export function NamedWeightings({ model }: Props) {
  const { say, signed } = useWords();
  const { firm, colors, inks } = model;
  const named = firm.named.map(({ name, scaled }) => ({ name: say(`balance_panel.size_${name}`), scaled }));
  const end = Math.max(76, ...named.map(({ name }) => Math.ceil(textWidth(name, 12, 600)) + 2));
  const values = named.map(({ name, scaled }) => `${name} ${signed(scaled)}`).join(say("numbers.comma"));
  const most = Math.max(1, ...firm.named.map(({ scaled }) => Math.abs(scaled))) * 1.15;
  const x = scaleLinear([-most, most], [end + 44, width - 46]).nice(3);
  const ticks = x.ticks(3);
  return (
    <svg viewBox={`0 0 ${width} 128`} width={width} style={{ maxWidth: "100%" }} role="img">
      <title>{say("balance_panel.named_alt", { values })}</title>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 4V108`} stroke={tick === 0 ? "var(--ink)" : "var(--grid)"} />
          <text {...axis} x={x(tick)} y={122}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      {named.map(({ name, scaled }, place) => {
        const [y, tip] = [18 + place * 24, x(scaled)];
        const side = scaled >= 0 ? "b" : "a";
        return (
          <g key={name}>
            <text x={end} y={y + 4} textAnchor="end" fontSize={12} fontWeight={600} fill="var(--ink)">
              {name}
            </text>
            <path d={`M${x(0)} ${y}H${tip}`} stroke={colors[side]} strokeWidth={2} />
            <circle cx={tip} cy={y} r={5} fill={colors[side]} />
            <text
              x={tip + (scaled >= 0 ? 10 : -10)}
              y={y + 4}
              textAnchor={scaled >= 0 ? "start" : "end"}
              fontSize={12}
              fontWeight={600}
              fill={inks[side]}
            >
              {signed(scaled)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The net under the seeded random weightings as bars, each side in its colour. */
export function RandomWeightings({ model }: Props) {
  const { say, plain } = useWords();
  const { firm, colors, inks } = model;
  const { bins, ahead, names } = firm;
  const [first, last] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  const all = Math.max(
    1,
    bins.reduce((sum, { count }) => sum + count, 0),
  );
  const share = (count: number) => `${plain((count / all) * 100)}%`;
  const [a, b] = [
    { name: names.a, share: share(ahead.a) },
    { name: names.b, share: share(ahead.b) },
  ];
  const texts = shareTexts(say, a, b, width - 16);
  const top = (texts.rows - 1) * 16;
  const foot = 106 + top;
  const x = scaleLinear([first, last], [14, width - 14]);
  const y = scaleLinear([0, Math.max(1, ...bins.map(({ count }) => count))], [foot, 26 + top]);
  return (
    <svg viewBox={`0 0 ${width} ${128 + top}`} width={width} style={{ maxWidth: "100%" }} role="img">
      <title>{say("balance_panel.random_alt", { all, ...names, ahead_a: ahead.a, ahead_b: ahead.b })}</title>
      {bins.map(({ from, to, count }) => (
        <rect
          key={from}
          x={x(from) + 0.5}
          width={Math.max(0.5, x(to) - x(from) - 1)}
          y={y(count)}
          height={foot - y(count)}
          fill={from + to === 0 ? "var(--muted)" : from + to > 0 ? colors.b : colors.a}
        />
      ))}
      <path d={`M8 ${foot}H${width - 8}M${x(0)} ${20 + top}V${foot + 4}`} stroke="var(--ink)" fill="none" />
      {x.ticks(5).map((tick) => (
        <text key={tick} {...axis} x={x(tick)} y={122 + top}>
          {tickText(tick)}
        </text>
      ))}
      <text x={8} y={12} fontSize={12} fontWeight={600} fill={inks.a}>
        {texts.a}
      </text>
      <text x={width - 8} y={12 + top} textAnchor="end" fontSize={12} fontWeight={600} fill={inks.b}>
        {texts.b}
      </text>
    </svg>
  );
}
