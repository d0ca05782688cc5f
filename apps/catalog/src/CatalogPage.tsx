import 'component-library/tokens.css';
import { Route, Switch } from 'wouter';
import { ProductList } from './ProductList';
import { ProductPage } from './ProductPage';

/** Everything below /catalog: the list of products and the page of each. Anywhere else it shows the list. */
export function CatalogPage() {
  return (
    <Switch>
      <Route path="/catalog/:id">{({ id }) => <ProductPage key={id} id={id} />}</Route>
      <Route>
        <ProductList />
      </Route>
    </Switch>
  );
}
