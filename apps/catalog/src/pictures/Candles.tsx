const sticks = [
  { x: 108, top: 196 },
  { x: 204, top: 138 },
  { x: 298, top: 236 },
];

/** Three candlesticks of different heights. */
export function Candles() {
  return (
    <>
      <ellipse cx="206" cy="338" rx="150" ry="11" fill="var(--shadow)" />
      {sticks.map(({ x, top }) => (
        <g key={x}>
          <circle cx={x} cy={top - 92} r="34" fill="#fff3cf" opacity="0.5" />
          <path d={`M${x} ${top - 114}c14 18 12 30 0 34-12-4-14-16 0-34z`} fill="#f2b24c" />
          <path d={`M${x} ${top - 98}c6 9 5 15 0 17-5-2-6-8 0-17z`} fill="#fff6d8" />
          <rect x={x - 11} y={top - 76} width="22" height="78" rx="3" fill="#f7efdd" />
          <rect x={x + 2} y={top - 76} width="9" height="78" rx="3" fill="#e2d3b6" />
          <path d={`M${x - 24} ${top}h48l-8 18h-32z`} fill="var(--body-light)" />
          <path d={`M${x - 7} ${top + 16}h14V330H${x - 7}z`} fill="var(--body)" />
          <path d={`M${x + 1} ${top + 16}h6V330h-6z`} fill="var(--body-shade)" />
          <ellipse cx={x} cy={(top + 330) / 2 + 8} rx="13" ry="9" fill="var(--body-light)" />
          <path d={`M${x - 40} 336c0-14 18-20 40-20s40 6 40 20z`} fill="var(--body)" />
          <path d={`M${x + 6} 316c20 1 34 7 34 20h-30c2-8 0-14-4-20z`} fill="var(--body-shade)" />
        </g>
      ))}
    </>
  );
}
