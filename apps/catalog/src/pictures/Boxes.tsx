/** Three boxes in linen cloth, stacked. */
export function Boxes() {
  return (
    <>
      <ellipse cx="206" cy="336" rx="140" ry="12" fill="var(--shadow)" />
      <rect x="74" y="246" width="252" height="88" rx="4" fill="var(--body)" />
      <path d="M226 246h96a4 4 0 0 1 4 4v80a4 4 0 0 1-4 4h-96z" fill="var(--body-shade)" />
      <rect x="66" y="234" width="268" height="30" rx="4" fill="var(--body-light)" />
      <path d="M226 234h104a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H226z" fill="var(--body)" />
      <rect x="100" y="162" width="208" height="72" rx="4" fill="var(--accent)" />
      <path d="M226 162h78a4 4 0 0 1 4 4v68h-82z" fill="var(--accent-shade)" />
      <rect x="92" y="150" width="224" height="28" rx="4" fill="var(--accent-light)" />
      <path d="M226 150h86a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4h-86z" fill="var(--accent)" />
      <rect x="126" y="94" width="160" height="56" rx="4" fill="#c9774f" />
      <path d="M226 94h56a4 4 0 0 1 4 4v52h-60z" fill="#ab5f3c" />
      <rect x="118" y="82" width="176" height="26" rx="4" fill="#dc9068" />
      <path d="M226 82h64a4 4 0 0 1 4 4v18a4 4 0 0 1-4 4h-64z" fill="#c9774f" />
      <rect x="128" y="282" width="62" height="30" rx="3" fill="#fbf5e8" />
      <rect x="140" y="192" width="54" height="26" rx="3" fill="var(--body-light)" />
      <path
        d="M140 297h38M150 205h32"
        fill="none"
        strokeLinecap="round"
        stroke="var(--dark)"
        strokeWidth="3"
        opacity="0.6"
      />
    </>
  );
}
