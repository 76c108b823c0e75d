namespace Playbook.Cli.Reports;

/// <summary>The beginning of a report: all that it needs to be read and printed stands in the page itself.</summary>
internal static class ReportStyle
{
    public const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Report</title>
        <style>
        body { font: 15px/1.45 sans-serif; color: #1a1a1a; background: #fff; }
        body { margin: 2em auto; max-width: 70em; padding: 0 1em; }
        h1 { font-size: 1.9em; margin: 0; }
        h2 { font-size: 1.35em; margin: 2em 0 .5em; border-top: 2px solid #1a1a1a; padding-top: .4em; }
        h3 { font-size: 1.1em; margin: 1.6em 0 .4em; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .35em .8em .35em 0; }
        th, td { border-top: 1px solid #bbb; overflow-wrap: anywhere; }
        thead th { overflow-wrap: normal; white-space: nowrap; }
        thead th { border-top: 0; border-bottom: 1.5px solid #1a1a1a; font-weight: 400; color: #555; }
        tbody th { font-weight: 600; width: 22%; }
        pre { background: #f4f4f2; border-left: 3px solid #1a1a1a; padding: .6em .9em; white-space: pre-wrap; }
        .sign tbody th, .sign td { border-top: 0; border-bottom: 1px solid #1a1a1a; height: 2.6em; }
        .sign tbody th, .sign td { vertical-align: bottom; }
        .sign td { border-left: 1.2em solid #fff; }
        @media print {
          @page { size: A4; margin: 16mm 14mm; }
          body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
          section + section { break-before: page; }
          h2, h3 { break-after: avoid; }
          thead { display: table-header-group; }
          tr, pre, .sign { break-inside: avoid; }
        }
        </style>
        </head>
        <body>

        """;
}
