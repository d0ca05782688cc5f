/** A mug, steaming. */
export function Mug() {
  return (
    <>
      <ellipse cx="204" cy="328" rx="112" ry="12" fill="var(--shadow)" />
      <path
        d="M172 112c-16-20 16-32 0-54M212 112c-16-20 16-32 0-54"
        fill="none"
        strokeLinecap="round"
        stroke="#fffaf0"
        strokeWidth="7"
        opacity="0.75"
      />
      <path
        d="M266 186c46-12 66 14 60 46-6 34-34 50-72 46"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="18"
      />
      <path d="M108 150h172l-8 150c-1 18-18 28-36 28h-84c-18 0-35-10-36-28z" fill="var(--body)" />
      <path d="M212 150h68l-8 150c-1 18-18 28-36 28h-38c10-40 14-120 14-178z" fill="var(--body-shade)" />
      <path d="M112 226h164l-2 26H114z" fill="var(--accent)" />
      <path d="M211 226h65l-2 26h-64z" fill="var(--accent-shade)" />
      <path d="M130 190l4 96" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="7" />
      <ellipse cx="194" cy="150" rx="86" ry="20" fill="var(--body-light)" />
      <ellipse cx="194" cy="153" rx="74" ry="14" fill="#5a3a28" />
      <path d="M134 150q58-14 118 0" fill="none" strokeLinecap="round" stroke="#86603f" strokeWidth="3" />
    </>
  );
}
