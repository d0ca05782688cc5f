/** A dining chair with a curved back rail and a woven seat. */
export function Chair() {
  return (
    <>
      <ellipse cx="206" cy="344" rx="108" ry="11" fill="var(--shadow)" />
      <path
        d="M151 240 156 330M257 240 252 330"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="10"
      />
      <path
        d="M262 226 276 88M140 226 128 88"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body)"
        strokeWidth="11"
      />
      <path d="M120 82q80-34 164 0l-4 38q-78-30-156 0z" fill="var(--body)" />
      <path d="M210 68q38 2 74 14l-4 38q-34-13-68-15z" fill="var(--body-shade)" />
      <path
        d="M132 166q70-16 138 0"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="8"
      />
      <path d="M128 214h146l18 32H110z" fill="var(--accent)" />
      <path
        d="M140 222h128M130 230h148M120 238h166"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent-deep)"
        strokeWidth="2"
      />
      <path d="M106 244h190v14H106z" fill="var(--body)" />
      <path d="M210 244h86v14h-86z" fill="var(--body-shade)" />
      <path d="M120 258 112 344" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="13" />
      <path
        d="M282 258 290 344"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="13"
      />
      <path d="M118 304h168" fill="none" strokeLinecap="round" stroke="var(--body-shade)" strokeWidth="7" />
    </>
  );
}
