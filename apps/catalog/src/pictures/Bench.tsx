/** A long bench seen slightly from above, with a folded cloth on it. */
export function Bench() {
  return (
    <>
      <ellipse cx="204" cy="336" rx="168" ry="11" fill="var(--shadow)" />
      <path
        d="M98 236 104 322M302 236 296 322"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="13"
      />
      <path d="M64 236 50 334" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="16" />
      <path
        d="M336 236 350 334"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="16"
      />
      <path d="M62 290h276" fill="none" strokeLinecap="round" stroke="var(--body-shade)" strokeWidth="8" />
      <path d="M52 198h296l26 36H26z" fill="var(--body-light)" />
      <path
        d="M90 208h210M66 220h150M250 222h80"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body)"
        strokeWidth="2.5"
      />
      <path d="M26 234h348v12a6 6 0 0 1-6 6H32a6 6 0 0 1-6-6z" fill="var(--body)" />
      <path d="M210 234h164v12a6 6 0 0 1-6 6H210z" fill="var(--body-shade)" />
      <path d="M226 178c0-8 6-12 14-12h66c8 0 12 6 12 12l8 38h-92z" fill="var(--accent)" />
      <path
        d="M228 190h92M232 204h92"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent-light)"
        strokeWidth="3"
      />
    </>
  );
}
