/** A cutting board leaning on the wall, with bread in front. */
export function Board() {
  return (
    <>
      <ellipse cx="210" cy="334" rx="138" ry="11" fill="var(--shadow)" />
      <path
        d="M128 330V150c0-26 18-36 40-42 14-4 14-14 14-30V60c0-14 8-22 22-22s22 8 22 22v18c0 16 0 26 14 30 22 6 40 16 40 42v180z"
        fill="var(--body)"
      />
      <path d="M232 330V104c2 2 4 3 8 4 22 6 40 16 40 42v180z" fill="var(--body-shade)" />
      <circle cx="204" cy="68" r="9" fill="var(--wall)" />
      <path
        d="M150 318V170M176 318V142M204 318V150M228 318V200"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="3"
        opacity="0.8"
      />
      <path d="M118 332c-22 0-34-14-34-32 0-26 30-44 82-44s86 18 86 44c0 18-12 32-34 32z" fill="#c58a4b" />
      <path d="M166 256c52 0 86 18 86 44 0 18-12 32-34 32h-40c26-18 24-58-12-76z" fill="#a9713a" />
      <path
        d="M122 292l18-24M156 290l18-26M190 292l16-22"
        fill="none"
        strokeLinecap="round"
        stroke="#f2d5a3"
        strokeWidth="7"
      />
    </>
  );
}
