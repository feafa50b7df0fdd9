import { type Html, html } from '../pages/html.ts';

/** The form to drop an article: a file, or text pasted in. */
export function dropForm(limit: number): Html {
  return html`<details class="drop"><summary>Add an article</summary>
<form method="post" action="/articles" enctype="multipart/form-data">
<p class="field"><label for="file">A file (.txt, .md, .html, .docx, .json, .xml; up to ${Math.floor(limit / 1024 / 1024)} MB)</label><input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,.docx,.json,.xml"></p>
<p class="field"><label for="name">Its name, if it should be another than the file's or the headline</label><input id="name" name="name" placeholder="2026-11-24-talks.txt" aria-describedby="name-hint"></p>
<p id="name-hint" class="hint">A day in front is taken as the day of publication. The same name again is a new version of the article.</p>
<p class="field"><label for="text">Or the text itself, headline first</label><textarea id="text" name="text" rows="8"></textarea></p>
<p><button>Check it</button></p>
</form></details>`;
}
