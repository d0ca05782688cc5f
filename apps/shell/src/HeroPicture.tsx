import styles from './HeroPicture.module.css';

/** A lamp, a vase and a bowl on a sideboard, in the colours of the theme. */
export function HeroPicture() {
  return (
    <svg
      className={styles.picture}
      viewBox="0 0 560 460"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <path className={styles.arch} d="M110 460V216a170 170 0 0 1 340 0v244z" />
      <circle className={styles.sun} cx="350" cy="176" r="58" />
      <path className={styles.wood} d="M40 352h480v22H40z" />
      <path className={styles.woodShade} d="M64 374h432v86H64z" />
      <path className={styles.line} d="M280 374v86M250 416h-14M324 416h-14" />
      <Lamp />
      <Vase />
      <Bowl />
    </svg>
  );
}

function Lamp() {
  return (
    <g>
      <path className={styles.glow} d="M128 236h104l44 116H84z" />
      <path
        className={styles.metal}
        d="M175 236h10v104h-10zM150 340h60a6 6 0 0 1 6 6v6h-72v-6a6 6 0 0 1 6-6z"
      />
      <path className={styles.shade} d="M150 148h60l30 88H120z" />
      <path className={styles.thread} d="M140 178h80M133 198h94M126 218h108" />
    </g>
  );
}

function Vase() {
  return (
    <g>
      <path
        className={styles.stem}
        d="M318 248c-4-60 8-96 34-130M322 226c-18-30-26-52-26-84M324 204c26-14 42-30 54-54"
      />
      <path
        className={styles.leaf}
        d="M352 118c-18 2-28 14-30 32 18-2 28-14 30-32M296 142c-12 12-12 26-2 40 12-12 12-26 2-40M378 150c-18-4-32 4-40 20 18 4 32-4 40-20M318 186c-16 2-24 12-26 28 16-2 24-12 26-28"
      />
      <path
        className={styles.clay}
        d="M304 246h32c0 22 30 34 30 66 0 22-16 40-46 40s-46-18-46-40c0-32 30-44 30-66z"
      />
      <path className={styles.band} d="M277 300c28 12 58 12 86 0M274 316c30 12 62 12 92 0" />
    </g>
  );
}

function Bowl() {
  return (
    <g>
      <circle className={styles.fruit} cx="424" cy="306" r="19" />
      <circle className={styles.fruitShade} cx="454" cy="304" r="20" />
      <path className={styles.bowl} d="M388 312h104c0 24-20 40-52 40s-52-16-52-40z" />
    </g>
  );
}
