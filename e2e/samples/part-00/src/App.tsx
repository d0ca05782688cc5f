import { Part } from './Part';

export const App = () => <Part />;
