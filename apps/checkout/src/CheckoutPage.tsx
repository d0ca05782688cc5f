import 'component-library/tokens.css';
import { Route, Switch } from 'wouter';
import { CartView } from './CartView';
import { DetailsView } from './DetailsView';
import { DoneView } from './DoneView';

/** From the cart to the confirmed order: `/checkout`, `/checkout/details` and `/checkout/done`. */
export function CheckoutPage() {
  return (
    <Switch>
      <Route path="/checkout/details" component={DetailsView} />
      <Route path="/checkout/done" component={DoneView} />
      <Route component={CartView} />
    </Switch>
  );
}
