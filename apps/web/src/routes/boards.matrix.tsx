import { createFileRoute } from '@tanstack/react-router';
import { MatrixPage } from '../features/reporting/boards/matrix-page.tsx';

export const Route = createFileRoute('/boards/matrix')({ component: MatrixPage });
