/** So long nothing may move: what is left of a body in the buffers of a slow line needs its time too. */
const SILENCE_MS = 60_000;

/**
 * A `fetch` that tells which share of the body is on its way, which no `fetch` of a browser does, and gives up when the line is
 * silent. It is not watched as other calls are: how long a large file takes says nothing about how fast the server answers.
 * @param onSent called with 0 to 1
 */
export const sendingFetch =
  (onSent: (share: number) => void): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const body = await request.blob();
    return new Promise<Response>((resolve, reject) => {
      const call = new XMLHttpRequest();
      let timer = setTimeout(() => call.abort(), SILENCE_MS);
      const ended = () => {
        clearTimeout(timer);
        reject(new TypeError('the line failed'));
      };
      call.upload.onprogress = ({ loaded }) => {
        clearTimeout(timer);
        timer = setTimeout(() => call.abort(), SILENCE_MS);
        onSent(body.size === 0 ? 1 : loaded / body.size);
      };
      call.onerror = ended;
      call.onabort = ended;
      call.onload = () => {
        clearTimeout(timer);
        const headers = { 'content-type': call.getResponseHeader('content-type') ?? 'application/json' };
        resolve(new Response(call.response as ArrayBuffer, { status: call.status, headers }));
      };
      call.open(request.method, request.url);
      for (const [name, value] of request.headers) call.setRequestHeader(name, value);
      call.responseType = 'arraybuffer';
      call.send(body);
    });
  };
