import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallOutcome } from '../call-log.js'
import type { TransportFault } from '../faults.js'
import { envelope, send, tell } from './respond.js'

const gatewayPage = `<html>\r
<head><title>502 Bad Gateway</title></head>\r
<body>\r
<center><h1>502 Bad Gateway</h1></center>\r
<hr><center>nginx/1.18.0</center>\r
</body>\r
</html>\r
`

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Breaks the answer to a call in the way of the fault; a hanging call leaves in `hanging` how to reset it. */
export const meetFault = async (
  fault: TransportFault,
  outcome: CallOutcome,
  request: IncomingMessage,
  response: ServerResponse,
  hanging: Set<() => void>,
): Promise<void> => {
  switch (fault.kind) {
    case 'bad-gateway':
      send(response, 502, gatewayPage, { 'content-type': 'text/html' })
      return
    case 'garbled':
      send(response, 200, fault.body ?? '{"ok":tr')
      return
    case 'reset':
      request.socket.resetAndDestroy()
      return
    case 'hang':
      hanging.add(() => request.socket.resetAndDestroy())
      return
    case 'slow':
      if (fault.part === 'body')
        response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
      await wait(fault.ms)
      if (!response.headersSent) tell(response, outcome)
      else response.end(envelope(outcome))
  }
}
