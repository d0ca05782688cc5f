/** A bell-shaped pendant lamp with its pool of light. */
export function Pendant() {
  return (
    <>
      <path d="M104 236 40 400h320l-64-164z" fill="#fff8e6" opacity="0.35" />
      <path d="M200 0v92" fill="none" strokeLinecap="round" stroke="var(--dark)" strokeWidth="4" />
      <rect x="187" y="84" width="26" height="30" rx="6" fill="var(--metal)" />
      <rect x="203" y="84" width="10" height="30" rx="5" fill="var(--metal-shade)" />
      <path d="M96 232c0-70 34-120 82-120h44c48 0 82 50 82 120z" fill="var(--body)" />
      <path d="M206 112h16c48 0 82 50 82 120h-44c0-60-18-104-54-120z" fill="var(--body-shade)" />
      <path
        d="M122 206c6-36 22-58 42-66"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="7"
      />
      <ellipse cx="200" cy="232" rx="104" ry="13" fill="var(--body-deep)" />
      <ellipse cx="200" cy="235" rx="92" ry="9" fill="#fff3cf" />
      <ellipse cx="200" cy="239" rx="26" ry="12" fill="#fffdf4" />
    </>
  );
}
