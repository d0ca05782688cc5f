import { asked } from './foreign';
import { MatrixPage } from './MatrixPage';
import { MountPage } from './MountPage';

export const App = () => (asked.has('mounts') ? <MountPage /> : <MatrixPage />);
