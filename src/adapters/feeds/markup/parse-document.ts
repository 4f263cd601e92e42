import { parseHTML } from 'linkedom'

/** As much of a DOM node as is needed to walk through a document. */
export interface TreeNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly parentNode: TreeNode | null
  readonly firstChild: TreeNode | null
  readonly nextSibling: TreeNode | null
  readonly previousSibling: TreeNode | null
  /** Of elements only. */
  hasAttribute?(name: string): boolean
  getAttribute?(name: string): string | null
  remove?(): void
}

export interface TreeDocument extends TreeNode {
  readonly body: TreeNode
  querySelector(selector: string): TreeNode | null
  querySelectorAll(selector: string): Iterable<TreeNode>
}

/** Parses HTML as forgivingly as a browser; runs and loads nothing of it. */
export function parseDocument(html: string): TreeDocument {
  const { document } = parseHTML(html) as { readonly document: unknown }
  return document as TreeDocument
}
