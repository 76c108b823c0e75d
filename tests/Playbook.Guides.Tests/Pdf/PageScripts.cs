namespace Playbook.Guides.Tests.Pdf;

/// <summary>What a test asks of a page that the browser shows. The pages themselves hold no script.</summary>
internal static class PageScripts
{
    /// <summary>
    /// Faults that show in the layout: wider than the paper, type under 9 points, contrast under 4.5 : 1; one
    /// text each.
    /// </summary>
    public const string Faults = """
        (() => {
          const faults = [];
          const name = e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ' "' +
            e.textContent.trim().slice(0, 40) + '"';
          const channel = c => { c /= 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
          const luminance = c => 0.2126 * channel(c[0]) + 0.7152 * channel(c[1]) + 0.0722 * channel(c[2]);
          const colour = text => {
            const n = text.match(/[\d.]+/g).map(Number);
            return n.length > 3 && n[3] === 0 ? null : n;
          };
          const wide = document.documentElement.clientWidth + 1;
          for (const e of document.querySelectorAll('main *')) {
            const box = e.getBoundingClientRect();
            if (box.width > 0 && box.right > wide) faults.push('wide: ' + name(e) + ' ' + box.right + ' > ' + wide);
            const isBlock = !e.closest('svg') && getComputedStyle(e).display !== 'inline';
            if (isBlock && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
              faults.push('spills: ' + name(e));
          }
          const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const e = words.currentNode.parentElement;
            if (!words.currentNode.data.trim() || e.closest('title, desc')) continue;
            const style = getComputedStyle(e);
            if (style.display === 'none' || e.getClientRects().length === 0) continue;
            if (!e.closest('svg') && parseFloat(style.fontSize) < 12 - 0.01)
              faults.push('small: ' + style.fontSize + ' ' + name(e));
            const front = colour(e.closest('svg') ? style.fill : style.color);
            let back = [255, 255, 255];
            for (let b = e; b; b = b.parentElement) {
              const painted = colour(getComputedStyle(b).backgroundColor);
              if (painted) { back = painted; break; }
            }
            const [low, high] = [luminance(front), luminance(back)].sort((a, b) => a - b);
            if ((high + 0.05) / (low + 0.05) < 4.5) faults.push('faint: ' + style.color + ' ' + name(e));
          }
          return faults;
        })()
        """;

    /// <summary>
    /// Signs and lines that a grey print can't tell apart: of one shape and stroke, of two colours that are equally
    /// dark. One text for each pair.
    /// </summary>
    public const string ColourAlone = """
        (() => {
          const parts = text => (text.match(/[\d.]+/g) || []).map(Number);
          const dark = c => (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255;
          const isPainted = c => c.length >= 3 && (c.length < 4 || c[3] > 0);
          const seen = new Map(), faults = new Set();
          for (const e of document.querySelectorAll('main .sign, main .tick, main svg *')) {
            const style = getComputedStyle(e), isDrawn = !!e.closest('svg');
            if (isDrawn && !(e instanceof SVGGeometryElement)) continue;
            const hasBorder = parseFloat(style.borderTopWidth) > 0;
            const paints = isDrawn ? [style.fill, style.stroke]
              : [style.backgroundColor, hasBorder ? style.borderTopColor : ''];
            const colours = paints.map(parts).filter(isPainted);
            const shape = isDrawn
              ? [e.tagName, (e.getAttribute('d') || e.getAttribute('points') || '').replace(/[-\d.\s,]+/g, ' '),
                 style.fill === 'none', style.stroke === 'none', style.strokeWidth, style.strokeDasharray]
              : [style.borderRadius, style.transform, style.borderTopStyle];
            for (const colour of colours) {
              const key = shape.join('|'), others = seen.get(key) || seen.set(key, []).get(key);
              for (const [other, name] of others) {
                const isOther = other.some((part, i) => Math.abs(part - colour[i]) > 8);
                if (isOther && Math.abs(dark(other) - dark(colour)) < 0.15)
                  faults.add('told apart by colour alone: ' + name + ' and ' + e.getAttribute('class'));
              }
              if (!others.some(([other]) => other.join() === colour.join()))
                others.push([colour, e.getAttribute('class')]);
            }
          }
          return [...faults];
        })()
        """;

    /// <summary>
    /// Gives the ink of each thing that must stay whole a colour of its own: card and row, twelve bits each,
    /// so that the PDF shows on which pages each lies. Gives the pairs of a heading and what must follow on
    /// its page, and of a first or last row and its neighbour.
    /// </summary>
    public const string Mark = """
        (() => {
          const isPocket = document.querySelector('.on-cards');
          const cards = isPocket ? '.part, figure, .whole' : '.card, figure, .agreement, .whole, .short';
          const rows = 'tbody tr, .row, li, .dialogue, .contract, figure, h2, h3, h4';
          const cardOf = new Map(), rowOf = new Map();
          const number = (selector, list) => {
            const names = [''];
            for (const e of document.querySelectorAll(selector)) {
              list.set(e, list.size + 1);
              names.push(e.tagName + '.' + (e.getAttribute('class') || '') + ' ' + e.textContent.trim().slice(0, 40));
            }
            return names;
          };
          const names = { cards: number(cards, cardOf), rows: number(rows, rowOf) };
          const pairs = [];
          for (const h of document.querySelectorAll('h2, h3, h4')) {
            const next = h.nextElementSibling;
            const first = h.tagName === 'H2'
              ? [...h.closest('section').querySelectorAll(rows)].find(e => h.compareDocumentPosition(e) & 4)
              : next && (next.matches(rows) ? next : next.querySelector(rows));
            if (first) pairs.push([rowOf.get(h), rowOf.get(first)]);
          }
          for (const e of document.querySelectorAll('.row:not(.long) + .row:not(.long), tbody tr + tr')) {
            const before = e.previousElementSibling, after = e.nextElementSibling;
            const isOne = s => s && s.matches('.row:not(.long), tr');
            if (!isOne(before.previousElementSibling) || !isOne(after)) pairs.push([rowOf.get(before), rowOf.get(e)]);
          }
          for (const e of document.querySelectorAll('main, main *')) {
            const card = e.closest(cards), row = e.closest(rows);
            const code = ((card ? cardOf.get(card) : 0) << 12) | (row ? rowOf.get(row) : 0);
            const c = 'rgb(' + (code >> 16) + ',' + ((code >> 8) & 255) + ',' + (code & 255) + ')';
            for (const p of ['color', 'border-color', 'text-decoration-color']) e.style.setProperty(p, c, 'important');
            if (e.closest('svg')) {
              const s = getComputedStyle(e);
              if (s.fill !== 'none' && e.tagName !== 'svg') e.style.setProperty('fill', c, 'important');
              if (s.stroke !== 'none') e.style.setProperty('stroke', c, 'important');
            }
          }
          const front = [...document.querySelectorAll('.print-rolepack .role-steps tbody tr')]
            .filter(e => !e.closest('.continuation')).map(e => rowOf.get(e));
          return { cards: names.cards, rows: names.rows, pairs: pairs, front: front };
        })()
        """;
}
