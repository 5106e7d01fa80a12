import { createFileRoute } from '@tanstack/react-router';
import { MeasurementsPage } from '../features/reporting/measurements/measurements-page.tsx';

export const Route = createFileRoute('/measurements/')({ component: MeasurementsPage });
