import type { ComponentType } from 'react';
import { Armchair } from './Armchair';
import { Basket } from './Basket';
import { Bench } from './Bench';
import { Board } from './Board';
import { Bowl } from './Bowl';
import { Boxes } from './Boxes';
import { Candles } from './Candles';
import { Canisters } from './Canisters';
import { Carafe } from './Carafe';
import { Casserole } from './Casserole';
import { Chair } from './Chair';
import { Clock } from './Clock';
import { Cushion } from './Cushion';
import { FloorLamp } from './FloorLamp';
import { Lantern } from './Lantern';
import { Mirror } from './Mirror';
import { Mug } from './Mug';
import { Parcel } from './Parcel';
import { PegRail } from './PegRail';
import { Pendant } from './Pendant';
import { Planter } from './Planter';
import { Plates } from './Plates';
import { Rug } from './Rug';
import { Shelf } from './Shelf';
import { Stool } from './Stool';
import { TableLamp } from './TableLamp';
import { Teapot } from './Teapot';
import { Throw } from './Throw';
import { Vase } from './Vase';
import { WateringCan } from './WateringCan';

/** A drawing on a 400 by 400 canvas, in the colours of ProductPicture.module.css, and where the thing is seen. */
export interface Motif {
  Drawing: ComponentType;
  place: 'wall' | 'floor';
}

export const motifs = {
  armchair: { Drawing: Armchair, place: 'floor' },
  basket: { Drawing: Basket, place: 'floor' },
  bench: { Drawing: Bench, place: 'floor' },
  board: { Drawing: Board, place: 'floor' },
  bowl: { Drawing: Bowl, place: 'floor' },
  boxes: { Drawing: Boxes, place: 'floor' },
  candles: { Drawing: Candles, place: 'floor' },
  canisters: { Drawing: Canisters, place: 'floor' },
  carafe: { Drawing: Carafe, place: 'floor' },
  casserole: { Drawing: Casserole, place: 'floor' },
  chair: { Drawing: Chair, place: 'floor' },
  clock: { Drawing: Clock, place: 'wall' },
  cushion: { Drawing: Cushion, place: 'floor' },
  'floor-lamp': { Drawing: FloorLamp, place: 'floor' },
  lantern: { Drawing: Lantern, place: 'wall' },
  mirror: { Drawing: Mirror, place: 'wall' },
  mug: { Drawing: Mug, place: 'floor' },
  parcel: { Drawing: Parcel, place: 'floor' },
  'peg-rail': { Drawing: PegRail, place: 'wall' },
  pendant: { Drawing: Pendant, place: 'wall' },
  planter: { Drawing: Planter, place: 'floor' },
  plates: { Drawing: Plates, place: 'floor' },
  rug: { Drawing: Rug, place: 'wall' },
  shelf: { Drawing: Shelf, place: 'wall' },
  stool: { Drawing: Stool, place: 'floor' },
  'table-lamp': { Drawing: TableLamp, place: 'floor' },
  teapot: { Drawing: Teapot, place: 'floor' },
  throw: { Drawing: Throw, place: 'wall' },
  vase: { Drawing: Vase, place: 'floor' },
  'watering-can': { Drawing: WateringCan, place: 'floor' },
} satisfies Record<string, Motif>;

export type MotifName = keyof typeof motifs;
