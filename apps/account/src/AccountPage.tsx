import 'component-library/tokens.css';
import { Route, Switch } from 'wouter';
import { AccountNav } from './AccountNav';
import styles from './AccountPage.module.css';
import { OrdersView } from './OrdersView';
import { OverviewView } from './OverviewView';
import { ProfileView } from './ProfileView';

/** What concerns one customer: `/account`, `/account/orders` and `/account/profile`. */
export function AccountPage() {
  return (
    <div className={styles.page}>
      <AccountNav />
      <Switch>
        <Route path="/account/orders" component={OrdersView} />
        <Route path="/account/profile" component={ProfileView} />
        <Route component={OverviewView} />
      </Switch>
    </div>
  );
}
