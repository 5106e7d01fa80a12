import { createFileRoute } from '@tanstack/react-router';
import { MessagesPage } from '../features/identity/messages/messages-page.tsx';

export const Route = createFileRoute('/messages')({ component: MessagesPage });
