/** Three colours of a picture: the thing itself, its second material, and the wall behind it. */
export interface Palette {
  body: string;
  accent: string;
  wall: string;
}

export const palettes = {
  blush: { body: '#d99a94', accent: '#f6ead9', wall: '#f1dcd6' },
  brass: { body: '#c0953f', accent: '#f6efdf', wall: '#dfe2d3' },
  charcoal: { body: '#4d4a49', accent: '#c8a774', wall: '#dcd9d2' },
  clay: { body: '#c46c4a', accent: '#f3e3cb', wall: '#efdccb' },
  coral: { body: '#dd6a50', accent: '#fbe3c6', wall: '#f6dfd2' },
  ink: { body: '#3f5068', accent: '#e5c88d', wall: '#d5dee6' },
  moss: { body: '#5f7547', accent: '#ead9ac', wall: '#dfe5cf' },
  oak: { body: '#c99d66', accent: '#f4ead8', wall: '#d8e0d6' },
  ochre: { body: '#d39a38', accent: '#6a4c31', wall: '#f0e3c3' },
  plum: { body: '#7d4d68', accent: '#eac2ae', wall: '#e8dae2' },
  porcelain: { body: '#f4f0e7', accent: '#4a6c96', wall: '#c6d3dc' },
  sage: { body: '#8ba37f', accent: '#f2ead2', wall: '#dde6d6' },
  sea: { body: '#4b898a', accent: '#eddcb9', wall: '#d0e2df' },
  sky: { body: '#7fa6c4', accent: '#f7f0e0', wall: '#dbe6ee' },
  walnut: { body: '#80573a', accent: '#e3c394', wall: '#e9ddcd' },
} satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
