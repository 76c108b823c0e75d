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

    /// <summary>A thousand texts: each thing that somebody may want to smuggle in, in each wrapping.</summary>
    public static ImmutableArray<string> Thousand { get; } =
    [
        .. (from seed in Seeds()
            from wrapping in Wrappings()
            select wrapping.Replace("§", seed, StringComparison.Ordinal)).Distinct().Take(1000),
    ];

    private static IEnumerable<string> Seeds() =>
    [
        "window.hit=1",
        "document.title='run'",
        "fetch('http://127.0.0.1:9/')",
        "new Image().src='http://127.0.0.1:9/'",
        "import('http://127.0.0.1:9/x.js')",
        "navigator.sendBeacon('http://127.0.0.1:9/')",
        "eval(atob('d2luZG93LmhpdD0x'))",
        "open('http://127.0.0.1:9/')",
        "{{title}}{{{prose}}}{{#each plays}}",
        "{{markup title}}{{word \"yes\"}}{{> x}}",
        "\u202Egnirts\u202C\u2066x\u2069\u200F",
        new string('W', 300),
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "مرحبا بالعالم وأهلا وسهلا بكم جميعا",
        "שלום עולם ומלואו",
        "👩‍👩‍👧‍👦👨🏿‍🚀🏳️‍🌈🇩🇪",
        "東京都渋谷区道玄坂一丁目二番三号",
        "Z̸̢̛͓̲̞̈́̾a̶͉͠l̵̨̛g̷̱͂o̴͔͝",
        "a\u0000b\u0001c\u007f\u0085\u2028\u2029",
        "%3Cscript%3Ewindow.hit=1%3C/script%3E",
        "&lt;script&gt;window.hit=1&lt;/script&gt;",
        "\\3c script\\3e window.hit=1",
        "1 < 2 && 3 > 2 ?? \"x\" : 'y' `z`",
    ];

    private static IEnumerable<string> Wrappings() =>
    [
        "§",
        "<script>§</script>",
        "<ScRiPt >§</sCrIpT >",
        "<script src=http://127.0.0.1:9/></script>§",
        "</script><script>§</script>",
        "</style><script>§</script>",
        "</title></head><body onload=§>",
        "</main></body></html><script>§</script>",
        "--><script>§</script><!--",
        "]]><script>§</script>",
        "<img src=x onerror=§>",
        "<img src=http://127.0.0.1:9/?§>",
        "\"><img src=x onerror=\"§\">",
        "'><img src=x onerror='§'>",
        "` onmouseover=`§",
        "\" autofocus onfocus=\"§\" x=\"",
        "' style='background:url(http://127.0.0.1:9/)' title='§",
        "<svg onload=§>",
        "</svg><svg><script>§</script></svg>",
        "<svg><foreignObject><iframe srcdoc=\"<script>§</script>\"></foreignObject></svg>",
        "<svg><use href=\"data:image/svg+xml,§#x\"/></svg>",
        "<math><mtext><script>§</script></mtext></math>",
        "<iframe srcdoc=\"<script>§</script>\"></iframe>",
        "<object data=\"javascript:§\"></object>",
        "<embed src=http://127.0.0.1:9/><base href=http://127.0.0.1:9/>§",
        "<meta http-equiv=refresh content=\"0;url=javascript:§\">",
        "<form action=javascript:§><input type=submit autofocus>",
        "<link rel=stylesheet href=http://127.0.0.1:9/>§",
        "<style>@import 'http://127.0.0.1:9/';</style>§",
        "<video poster=http://127.0.0.1:9/><source onerror=§></video>",
        "javascript:§",
        "JaVaScRiPt\t:§",
        "data:text/html,<script>§</script>",
        "vbscript:§",
        "[go](javascript:§)",
        "[go](<javascript:§>)",
        "[go][x]\n\n[x]: javascript:§",
        "![x](http://127.0.0.1:9/x.png \"§\")",
        "<javascript:§>",
        "<http://127.0.0.1:9/§>",
        "*§* **§** `§` ~~§~~",
        "# §\n\n- §\n\n> §\n\n1. §",
        "```html\n<script>§</script>\n```",
        "| a | b |\n|---|---|\n| § | <b>§</b> |",
        "\";}*{background:url(http://127.0.0.1:9/)}x{content:\"§",
    ];
}
