// Makes a passkey, or has one sign, on the pages of sign-in. Without scripts, or in a browser without passkeys, the form stays hidden.
const form = document.querySelector('form[data-passkey]');
const fault = form?.querySelector('[role=alert]');
const { PublicKeyCredential } = window;

if (form && PublicKeyCredential?.parseRequestOptionsFromJSON) form.hidden = false;

const answerTo = (question) =>
  'new' in form.dataset
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question) });

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  fault.hidden = true;
  try {
    const asked = await fetch(form.dataset.passkey, { method: 'POST' });
    if (!asked.ok) throw new Error(`the server answered ${asked.status}`);
    form.elements.namedItem('response').value = JSON.stringify(await answerTo(await asked.json()));
    form.submit();
  } catch {
    fault.hidden = false;
  }
});
