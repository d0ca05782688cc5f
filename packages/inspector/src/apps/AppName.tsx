import { appColour } from './app-colour';
import styles from './AppName.module.css';

/** The name of an app, with its colour. */
export const AppName = ({ name }: { name: string }) => (
  <span className={styles.name} style={appColour(name)}>
    {name}
  </span>
);
