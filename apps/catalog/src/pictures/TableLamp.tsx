/** A lamp with a round ceramic base and a linen shade. */
export function TableLamp() {
  return (
    <>
      <circle cx="200" cy="150" r="128" fill="#fff8e6" opacity="0.4" />
      <ellipse cx="204" cy="334" rx="92" ry="11" fill="var(--shadow)" />
      <path d="M166 332c-30-26-26-82 14-98h40c40 16 44 72 14 98z" fill="var(--body)" />
      <path d="M206 234h14c40 16 44 72 14 98h-32c34-26 36-82 4-98z" fill="var(--body-shade)" />
      <path
        d="M167 306c-12-22-8-44 8-57"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="6"
      />
      <rect x="190" y="200" width="20" height="36" rx="3" fill="var(--metal)" />
      <path d="M134 206 164 82h72l30 124z" fill="var(--accent)" />
      <path d="M206 82h30l30 124h-48z" fill="var(--accent-shade)" />
      <path d="M134 206h132" fill="none" strokeLinecap="round" stroke="var(--accent-light)" strokeWidth="5" />
      <path d="M164 82h72" fill="none" strokeLinecap="round" stroke="var(--accent-deep)" strokeWidth="3" />
    </>
  );
}
