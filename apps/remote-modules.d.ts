// What `loadRemote` and <Remote> know of the modules that the apps of this workspace expose: one line for each, as in tsconfig.base.json, which says
// where the sources are.
import type {} from '@weft/federation-runtime';

declare module '@weft/federation-runtime' {
  interface RemoteModules {
    'shell/Layout': typeof import('shell/Layout');
    'catalog/CatalogPage': typeof import('catalog/CatalogPage');
    'catalog/FeaturedProducts': typeof import('catalog/FeaturedProducts');
    'catalog/ProductPicture': typeof import('catalog/ProductPicture');
    'catalog/categories.json': typeof import('catalog/categories.json');
    'catalog/search': typeof import('catalog/search');
    'checkout/CheckoutPage': typeof import('checkout/CheckoutPage');
    'checkout/MiniCart': typeof import('checkout/MiniCart');
    'checkout/AddToCart': typeof import('checkout/AddToCart');
    'checkout/cart': typeof import('checkout/cart');
    'checkout/card-check.wasm': typeof import('checkout/card-check.wasm');
    'checkout/countries.json': typeof import('checkout/countries.json');
    'account/AccountPage': typeof import('account/AccountPage');
    'component-library/Badge': typeof import('component-library/Badge');
    'component-library/Button': typeof import('component-library/Button');
    'component-library/Card': typeof import('component-library/Card');
    'component-library/Dialog': typeof import('component-library/Dialog');
    'component-library/EmptyState': typeof import('component-library/EmptyState');
    'component-library/Icon': typeof import('component-library/Icon');
    'component-library/Notice': typeof import('component-library/Notice');
    'component-library/PageHeader': typeof import('component-library/PageHeader');
    'component-library/Pagination': typeof import('component-library/Pagination');
    'component-library/Price': typeof import('component-library/Price');
    'component-library/QuantityField': typeof import('component-library/QuantityField');
    'component-library/Rating': typeof import('component-library/Rating');
    'component-library/SelectField': typeof import('component-library/SelectField');
    'component-library/Skeleton': typeof import('component-library/Skeleton');
    'component-library/Table': typeof import('component-library/Table');
    'component-library/TextField': typeof import('component-library/TextField');
    'component-library/Toast': typeof import('component-library/Toast');
    'component-library/tokens.css': typeof import('component-library/tokens.css');
    'component-library/logo.svg': typeof import('component-library/logo.svg');
  }
}
