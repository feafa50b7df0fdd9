const UNFINISHED = /\.(?:tmp|temp|part|partial|crdownload|download|swp|swx|swo|bak|lock|lck)$/i;
const LEFT_BY_PROGRAMS = /^(?:~\$.*|#.*#|.*~|4913|thumbs\.db|desktop\.ini)$/i;

/**
 * Whether a path under the drop folder is not a drop: dot files and what lies in dot folders, downloads and uploads
 * under way, the copies and locks that editors and office programs leave.
 */
export function isIgnored(path: string): boolean {
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  const name = parts.at(-1) ?? '';
  return parts.some((part) => part.startsWith('.')) || UNFINISHED.test(name) || LEFT_BY_PROGRAMS.test(name);
}
