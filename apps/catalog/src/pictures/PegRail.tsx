const pegs = [84, 142, 200, 258, 316];

/** A peg rail with a bag and a hat on it. */
export function PegRail() {
  return (
    <>
      <path d="M34 150h340v18H34z" fill="var(--shadow)" />
      <rect x="28" y="112" width="344" height="44" rx="8" fill="var(--body)" />
      <path d="M28 134h344v14a8 8 0 0 1-8 8H36a8 8 0 0 1-8-8z" fill="var(--body-shade)" />
      <path
        d="M46 124h120M190 122h150"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="3"
      />
      <path
        d="M106 226c0-60 12-84 36-94 24 10 36 34 36 94"
        fill="none"
        strokeLinecap="round"
        stroke="#6d8a91"
        strokeWidth="8"
      />
      <path d="M92 222h100l10 110c0 8-4 12-12 12H94c-8 0-12-4-12-12z" fill="#7f9ca3" />
      <path d="M146 222h46l10 110c0 8-4 12-12 12h-46c4-40 4-80 2-122z" fill="#6d8a91" />
      <rect
        x="116"
        y="262"
        width="52"
        height="40"
        rx="4"
        fill="none"
        strokeLinecap="round"
        stroke="#dbe6e4"
        strokeWidth="4"
      />
      <path
        d="M212 224c0-14 22-18 30-20 2-34 12-58 40-58s38 24 40 58c8 2 30 6 30 20 0 12-32 20-70 20s-70-8-70-20z"
        fill="var(--accent)"
      />
      <path
        d="M286 146c24 2 34 26 36 58 8 2 30 6 30 20 0 10-26 18-58 20 14-28 12-70-8-98z"
        fill="var(--accent-shade)"
      />
      <path d="M240 206q42 18 84 0l-1-14q-41 16-82 0z" fill="#8a5f3e" />
      {pegs.map(x => (
        <g key={x}>
          <circle cx={x} cy="136" r="14" fill="var(--body-deep)" />
          <circle cx={x - 2} cy="132" r="12" fill="var(--body-light)" />
        </g>
      ))}
    </>
  );
}
