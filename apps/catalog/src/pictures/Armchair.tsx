/** An upholstered armchair on short wooden legs. */
export function Armchair() {
  return (
    <>
      <ellipse cx="204" cy="340" rx="142" ry="12" fill="var(--shadow)" />
      <path
        d="M112 300 104 338M288 300 296 338"
        fill="none"
        strokeLinecap="round"
        stroke="var(--wood)"
        strokeWidth="12"
      />
      <path d="M112 250V120c0-34 24-54 54-54h68c30 0 54 20 54 54v130z" fill="var(--body)" />
      <path d="M216 66h18c30 0 54 20 54 54v130h-52V110c0-22-6-36-20-44z" fill="var(--body-shade)" />
      <path
        d="M136 216v-88c0-20 12-34 32-36"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="5"
      />
      <rect x="108" y="212" width="184" height="52" rx="20" fill="var(--body-light)" />
      <path d="M216 212h56a20 20 0 0 1 20 20v12a20 20 0 0 1-20 20h-56z" fill="var(--body)" />
      <path d="M100 256h200v52H100z" fill="var(--body-shade)" />
      <path d="M66 200c0-22 14-34 30-34s28 12 28 34v112H82a16 16 0 0 1-16-16z" fill="var(--body)" />
      <path d="M334 200c0-22-14-34-30-34s-28 12-28 34v112h42a16 16 0 0 0 16-16z" fill="var(--body-deep)" />
      <path
        d="M82 292v-90c0-12 6-20 14-20"
        fill="none"
        strokeLinecap="round"
        stroke="var(--body-light)"
        strokeWidth="5"
      />
      <rect
        x="160"
        y="142"
        width="84"
        height="76"
        rx="16"
        fill="var(--accent)"
        transform="rotate(-8 202 180)"
      />
      <path
        d="M176 168l56-8M178 182l56-8M180 196l56-8"
        fill="none"
        strokeLinecap="round"
        stroke="var(--accent-deep)"
        strokeWidth="3"
      />
    </>
  );
}
