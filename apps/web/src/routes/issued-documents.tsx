import { createFileRoute } from '@tanstack/react-router';
import { IssuedDocumentsPage } from '../features/reporting/readiness/issued-documents-page.tsx';

export const Route = createFileRoute('/issued-documents')({ component: IssuedDocumentsPage });
