// Stands in for the hooks of @weft/federation-runtime/react where apps are built without it.
import { pages } from 'built/modules';

export const usePages = () => pages;
export const useUpdate = () => undefined;
export const useHoldUpdate = () => {};
export const usePreload = () => ({});
