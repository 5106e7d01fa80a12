import { createFileRoute } from '@tanstack/react-router';
import { MeasurementEvidencePage } from '../features/reporting/measurements/evidence-page.tsx';

export const Route = createFileRoute('/measurements/$key/$place/$first/$last')({ component: MeasurementEvidencePage });
