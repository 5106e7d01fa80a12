// Has a passkey sign on the pages of sign-in. Without scripts, or in a browser without passkeys, the form stays hidden.
const form = document.querySelector('form[data-passkey]');
const fault = form?.querySelector('[role=alert]');

if (form && window.PublicKeyCredential?.parseRequestOptionsFromJSON) form.hidden = false;

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  fault.hidden = true;
  try {
    const answer = await fetch(form.dataset.passkey, { method: 'POST' });
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    const publicKey = window.PublicKeyCredential.parseRequestOptionsFromJSON(await answer.json());
    const credential = await navigator.credentials.get({ publicKey });
    form.elements.namedItem('response').value = JSON.stringify(credential);
    form.submit();
  } catch {
    fault.hidden = false;
  }
});
