/** Where the interaction with a person takes place. */
export const interactionAddress = (uid: string) => `/oidc/interaction/${uid}`;
