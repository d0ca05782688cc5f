/** A turned stool with splayed legs. */
export function Stool() {
  return (
    <>
      <ellipse cx="204" cy="342" rx="98" ry="11" fill="var(--shadow)" />
      <path
        d="M176 176 164 330M226 176 240 330"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-deep)"
        strokeWidth="12"
      />
      <path d="M144 178 118 340" fill="none" strokeLinecap="round" stroke="var(--body)" strokeWidth="15" />
      <path
        d="M258 178 284 340"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-shade)"
        strokeWidth="15"
      />
      <path d="M130 282h142" fill="none" strokeLinecap="round" stroke="var(--body-shade)" strokeWidth="8" />
      <path d="M168 256h68" fill="none" strokeLinecap="round" stroke="var(--body-deep)" strokeWidth="7" />
      <path d="M104 152v18c0 14 42 26 96 26s96-12 96-26v-18z" fill="var(--body)" />
      <path d="M210 152h86v18c0 14-40 25-86 26z" fill="var(--body-shade)" />
      <ellipse cx="200" cy="152" rx="96" ry="25" fill="var(--body-light)" />
      <ellipse
        cx="200"
        cy="153"
        rx="62"
        ry="14"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body)"
        strokeWidth="2.5"
      />
      <ellipse
        cx="200"
        cy="153"
        rx="28"
        ry="6"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body)"
        strokeWidth="2.5"
      />
    </>
  );
}
