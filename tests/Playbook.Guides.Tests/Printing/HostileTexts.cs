using System.Collections.Immutable;

namespace Playbook.Guides.Tests.Printing;

/// <summary>Texts that have broken pages elsewhere, one of each way.</summary>
internal static class HostileTexts
{
    public static ImmutableArray<string> All { get; } =
    [
        "<script>document.title='run'</script>",
        "</style><script>document.title='run'</script>",
        "</title></head><body onload=document.title='run'>",
        "\"><img src=x onerror=document.title='run'>",
        "' autofocus onfocus=document.title='run' x='",
        "<svg onload=document.title='run'>",
        "</svg><script>document.title='run'</script>",
        "<![CDATA[<script>document.title='run'</script>]]>",
        "javascript:document.title='run'",
        "[go](javascript:document.title='run')",
        "![x](http://127.0.0.1:9/x.png)",
        "<http://127.0.0.1:9/x>",
        "<iframe src=http://127.0.0.1:9/></iframe>",
        "\";} body{background:url(http://127.0.0.1:9/)} x{content:\"",
        "@import 'http://127.0.0.1:9/x.css';",
        "\\\"};*{display:none}",
        "{{title}}{{{title}}}{{#each this}}",
        "{{markup title}}",
        "<!-- comment --> <b>bold</b> &lt;&amp;&#60;",
        "\u202Egnirts desrever\u202C \u2066x\u2069",
        "مرحبا بالعالم שלום עולם",
        "👩‍👩‍👧‍👦 Zürich 東京 ﷽",
        "a\u0000b\u0001c\u007f",
        "\ud800 lone",
        new string('W', 400),
        "| a | b |\n|---|---|\n| <script>x</script> | y |",
        "<a href=\"data:text/html,<script>x</script>\">x</a>",
        "# heading\n\n- list\n\n> quote\n\n`code`",
    ];
}
