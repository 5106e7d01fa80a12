import { createFileRoute } from '@tanstack/react-router';
import { DeliveriesPage } from '../features/identity/messages/deliveries-page.tsx';

export const Route = createFileRoute('/admin/messages')({ component: DeliveriesPage });
