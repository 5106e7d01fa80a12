import { createFileRoute } from '@tanstack/react-router';
import { CommunicationPage } from '../features/reporting/communication/communication-page.tsx';

export const Route = createFileRoute('/communication')({ component: CommunicationPage });
