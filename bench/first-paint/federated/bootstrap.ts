import { render } from '../shims/render.tsx';

render();
