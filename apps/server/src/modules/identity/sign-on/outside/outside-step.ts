import type { FastifyReply } from 'fastify';
import type { OutsideProviderId } from '../../domain/sign-on/outside-provider.ts';
import { installation } from '../../installation.ts';
import type { Asking } from '../asking.ts';
import type { SignInCookies } from '../cookies.ts';
import { frontOrigin } from '../front-origin.ts';
import { interactionAddress } from '../interaction-address.ts';
import { messagePage } from '../pages.ts';
import { sendPage } from '../send-page.ts';
import { beginOutside } from './outside-client.ts';
import { messageOf } from './outside-routes.ts';

/** Sends somebody who signs in to a provider of others; when that is away, the page says so and leads back to the other ways. */
export async function goOutside(cookies: SignInCookies, asking: Asking, providerId: OutsideProviderId): Promise<FastifyReply> {
  const { request, reply, interaction, language } = asking;
  try {
    const origin = frontOrigin(request, installation().addresses);
    const purpose = { kind: 'sign-in', interactionId: interaction.uid } as const;
    const { address, flow } = await beginOutside(request.context, origin, providerId, purpose, language);
    cookies.write(request, reply, 'outside', flow);
    return reply.redirect(address, 303);
  } catch (error) {
    const told = messageOf(error);
    if (told === null) throw error;
    request.log.warn({ requestId: request.id, providerId, err: error }, 'a sign-on provider of others is not reached');
    const back = `${interactionAddress(interaction.uid)}?lang=${language}`;
    return sendPage(reply, told[0], messagePage(language, told[1], { back }));
  }
}
