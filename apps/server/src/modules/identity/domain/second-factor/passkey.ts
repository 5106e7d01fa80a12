import { Type } from 'typebox';
import { idSchema } from '#kernel/ids';

export const PasskeyIdSchema = idSchema<'Passkey'>();

/** What its owner calls it, such as the device it lies on. */
export const PasskeyNameSchema = Type.String({ minLength: 1, maxLength: 60 });
/** How many passkeys an account may have. */
export const MOST_PASSKEYS = 20;

const Encoded = (maxLength: number) => Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength });
const credential = {
  id: Encoded(1400),
  rawId: Encoded(1400),
  type: Type.Literal('public-key'),
  clientExtensionResults: Type.Object({}),
  authenticatorAttachment: Type.Optional(Type.Union([Type.Literal('platform'), Type.Literal('cross-platform')])),
};

/** What the browser answers when a passkey is made (WebAuthn level 3, `RegistrationResponseJSON`). */
export const NewPasskeyResponse = Type.Object({
  ...credential,
  response: Type.Object({
    clientDataJSON: Encoded(4000),
    attestationObject: Encoded(20_000),
    transports: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 })),
  }),
});

/** What the browser answers when a passkey signs (WebAuthn level 3, `AuthenticationResponseJSON`). */
export const PasskeyResponse = Type.Object({
  ...credential,
  response: Type.Object({
    clientDataJSON: Encoded(4000),
    authenticatorData: Encoded(8000),
    signature: Encoded(8000),
    userHandle: Type.Optional(Encoded(100)),
  }),
});

export const PasskeyPlaceSchema = Type.Object({ origin: Type.String(), rpId: Type.String() });
