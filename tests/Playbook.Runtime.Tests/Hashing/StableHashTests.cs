using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Playbook.Runtime.Hashing;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Hashing;

public sealed class StableHashTests
{
    // Found with sha256sum, so that a change of this code cannot move them.
    [Theory]
    [InlineData("subject_line", "lead-1", 6903)]
    public void Shares_are_the_same_in_every_version(string name, string lead, int bucket) =>
        StableHash.Bucket(name, lead).ShouldBe(bucket);

    [Theory]
    [InlineData("", "")]
    [InlineData("größe", "лид/😀")]
    [InlineData("subject_line", "\ud800")]
    public void A_share_is_the_first_eight_bytes_of_the_digest_modulo_ten_thousand(string name, string lead)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(name + "\n" + lead));
        var number = BigInteger.Parse(
            "0" + Convert.ToHexString(digest[..8]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        StableHash.Bucket(name, lead).ShouldBe((int)(number % 10_000));
    }

    [Fact]
    public void A_lead_s_id_of_any_length_is_hashed_whole()
    {
        var lead = new string('x', 5_000);
        StableHash.Bucket("a", lead + "1").ShouldNotBe(StableHash.Bucket("a", lead + "2"));
    }

    [Fact]
    public void Shares_are_spread_evenly_and_differ_between_experiments()
    {
        var tenths = new int[10];
        var same = 0;
        for (var lead = 0; lead < 20_000; lead++)
        {
            var id = lead.ToString(CultureInfo.InvariantCulture);
            tenths[StableHash.Bucket("one", id) / 1000]++;
            same += StableHash.Bucket("one", id) / 1000 == StableHash.Bucket("two", id) / 1000 ? 1 : 0;
        }

        tenths.ShouldAllBe(count => count > 1_800 && count < 2_200);
        same.ShouldBeInRange(1_800, 2_200);
    }

    [Fact]
    public void A_share_allocates_nothing()
    {
        StableHash.Bucket("subject_line", "lead-1");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            StableHash.Bucket("subject_line", "lead-1");
        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
    }
}
