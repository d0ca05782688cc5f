/** A shouldered vase with three stems. */
export function Vase() {
  return (
    <>
      <ellipse cx="204" cy="336" rx="90" ry="11" fill="var(--shadow)" />
      <path
        d="M198 172C196 130 186 96 162 62M202 172c0-52 4-92 12-130M206 172c8-38 26-66 56-86"
        fill="none"
        strokeLinecap="round"
        stroke="#6f8558"
        strokeWidth="5"
      />
      <path
        d="M172 84c-24 2-36-8-40-26 22-2 36 8 40 26zM232 112c2-22 16-34 38-36 0 22-14 36-38 36zM206 106c-18-8-24-22-18-40 18 8 24 22 18 40z"
        fill="#7f9766"
      />
      <circle cx="214" cy="42" r="15" fill="#f4e6c4" />
      <circle cx="160" cy="60" r="13" fill="#e7a98b" />
      <circle cx="264" cy="84" r="14" fill="#f4e6c4" />
      <circle cx="214" cy="42" r="5" fill="#d19a3c" />
      <circle cx="160" cy="60" r="4.5" fill="#b4633f" />
      <circle cx="264" cy="84" r="5" fill="#d19a3c" />
      <path
        d="M176 158h48c-2 22 2 34 22 46 32 20 44 46 40 76-4 28-20 46-38 56h-96c-18-10-34-28-38-56-4-30 8-56 40-76 20-12 24-24 22-46z"
        fill="var(--body)"
      />
      <path
        d="M208 158h16c-2 22 2 34 22 46 32 20 44 46 40 76-4 28-20 46-38 56h-40c28-34 34-92 16-128-12-20-16-30-16-50z"
        fill="var(--body-shade)"
      />
      <path d="M116 262h169c2 8 2 16 1 24H114c-1-8 0-16 2-24z" fill="var(--accent)" />
      <path d="M226 262h59c2 8 2 16 1 24h-62c2-8 3-16 2-24z" fill="var(--accent-shade)" />
      <path
        d="M138 250c4-16 14-28 28-36"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="8"
      />
      <path d="M172 158h56" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="8" />
    </>
  );
}
