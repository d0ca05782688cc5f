/** A round teapot with a straight spout. */
export function Teapot() {
  return (
    <>
      <ellipse cx="200" cy="330" rx="122" ry="12" fill="var(--shadow)" />
      <path
        d="M278 196c52-20 78 8 68 46-8 32-34 46-68 44"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="17"
      />
      <path d="M118 262 44 170l26-16 66 60z" fill="var(--body)" />
      <path d="M44 170l26-16" fill="none" strokeLinecap="round" stroke="var(--body-light)" strokeWidth="7" />
      <path
        d="M104 244c0-60 42-92 96-92s98 32 98 92c0 46-26 76-54 86h-86c-28-10-54-40-54-86z"
        fill="var(--body)"
      />
      <path d="M214 153c48 4 84 36 84 91 0 46-26 76-54 86h-38c32-50 36-130 8-177z" fill="var(--body-shade)" />
      <path
        d="M128 258c-2-36 12-60 36-72"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="8"
      />
      <path d="M142 166c6-26 28-38 60-38s54 12 60 38c-34 12-86 12-120 0z" fill="var(--accent)" />
      <path d="M214 128c28 2 44 14 48 38-12 4-28 7-44 8 4-16 2-34-4-46z" fill="var(--accent-shade)" />
      <circle cx="202" cy="116" r="16" fill="var(--wood)" />
      <path d="M194 110q4-5 9-5" fill="none" strokeLinecap="round" stroke="#e9c9a0" strokeWidth="4" />
      <path d="M160 330h84" fill="none" strokeLinecap="round" stroke="var(--body-deep)" strokeWidth="7" />
    </>
  );
}
