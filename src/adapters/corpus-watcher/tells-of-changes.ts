import { statfs } from 'node:fs/promises'

/**
 * File systems whose every change passes through this kernel, by the magic number of Linux: ext2–4, XFS, Btrfs,
 * F2FS, ZFS, tmpfs, ramfs, overlayfs. NFS, SMB, 9P, FUSE, vboxsf, virtiofs (the folders of a Docker desktop's
 * host among them) are written to by others, of whom nothing is heard.
 * @see statfs(2)
 */
const LOCAL: ReadonlySet<number> = new Set([
  0xef53, 0x58465342, 0x9123683e, 0xf2f52010, 0x2fc12fc1, 0x01021994, 0x858458f6, 0x794c7630,
])

/** Whether changes in a folder are told of. Where nobody knows, they are not. */
export async function tellsOfChanges(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    const { type } = await statfs(path)
    return LOCAL.has(type)
  } catch {
    return false
  }
}
