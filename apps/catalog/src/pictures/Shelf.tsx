/** A wall shelf with two boards, books and a small vase. */
export function Shelf() {
  return (
    <>
      <path
        d="M92 90v230M308 90v230"
        fill="none"
        strokeLinecap="round"
        stroke="var(--dark)"
        strokeWidth="7"
      />
      <rect x="110" y="112" width="24" height="82" rx="2" fill="#a9583c" />
      <rect x="136" y="100" width="20" height="94" rx="2" fill="#e8dcc2" />
      <rect x="158" y="118" width="28" height="76" rx="2" fill="#5f7d86" />
      <rect x="194" y="108" width="20" height="87" rx="2" fill="#cfa14a" transform="rotate(9 204 152)" />
      <path
        d="M114 128h16M140 116h12M162 134h20"
        fill="none"
        strokeLinecap="round"
        stroke="#fff4dc"
        strokeWidth="3"
      />
      <path d="M256 194c-22-8-22-40-4-48v-14h24v14c18 8 18 40-4 48z" fill="var(--accent)" />
      <path d="M266 132h10v14c18 8 18 40-4 48h-10c14-14 14-34 4-48z" fill="var(--accent-shade)" />
      <rect x="60" y="194" width="280" height="17" rx="3" fill="var(--body)" />
      <rect x="212" y="194" width="128" height="17" rx="3" fill="var(--body-shade)" />
      <path d="M66 211h268v9H66z" fill="var(--shadow)" />
      <rect x="118" y="272" width="88" height="15" rx="2" fill="#5f7d86" />
      <rect x="126" y="255" width="74" height="16" rx="2" fill="#e8dcc2" />
      <rect x="132" y="240" width="62" height="14" rx="2" fill="#a9583c" />
      <path d="M238 286v-22c0-6 4-8 8-8h36c4 0 8 2 8 8v22z" fill="#b9714d" />
      <path
        d="M264 256c-20-4-26-16-22-30 14 4 22 14 22 30zM266 256c-4-18 4-30 20-34 4 16-4 28-20 34z"
        fill="#7f9766"
      />
      <rect x="60" y="286" width="280" height="17" rx="3" fill="var(--body)" />
      <rect x="212" y="286" width="128" height="17" rx="3" fill="var(--body-shade)" />
      <path d="M66 303h268v9H66z" fill="var(--shadow)" />
    </>
  );
}
