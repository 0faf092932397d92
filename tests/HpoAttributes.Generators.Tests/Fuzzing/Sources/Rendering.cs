using System.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>A program as text.</summary>
/// <param name="Source">What the compiler is given.</param>
/// <param name="Marked">The same with its expected diagnostics written into it.</param>
/// <param name="Expected">What is expected where, as <see cref="DiagnosticMarkup.Describe"/> says it.</param>
/// <param name="Keys">The keys of what was written and could be dropped, outermost first.</param>
internal sealed record Rendering(string Source, string Marked, IReadOnlyList<string> Expected, IReadOnlyList<int> Keys)
{
    public static Rendering Of(SourceNode node, IReadOnlySet<int>? dropped = null, int? changed = null)
    {
        if (node is SourceNode.Given given)
        {
            (string source, IReadOnlyList<string> expected) = DiagnosticMarkup.Parse(given.Program);
            return new(source, given.Program, expected, []);
        }

        var writer = new Writer(dropped ?? new HashSet<int>(), changed);
        writer.Write(node);
        return new(writer.Source.ToString(), writer.Marked.ToString(), writer.Expected, [.. writer.Keys.Distinct()]);
    }

    private sealed class Writer(IReadOnlySet<int> dropped, int? changed)
    {
        public StringBuilder Source { get; } = new();

        public StringBuilder Marked { get; } = new();

        public List<string> Expected { get; } = [];

        public List<int> Keys { get; } = [];

        public void Write(SourceNode node)
        {
            switch (node)
            {
                case SourceNode.Text text:
                    Append(text.Value);
                    break;
                case SourceNode.Sequence list:
                    WriteList(list);
                    break;
                case SourceNode.Mark mark:
                    WriteMark(mark);
                    break;
                case SourceNode.Droppable part when !dropped.Contains(part.Key):
                    Keys.Add(part.Key);
                    Write(part.Inner);
                    break;
                case SourceNode.Either domain:
                    Write(domain.Key == changed ? domain.Other : domain.Usual);
                    break;
            }
        }

        private void WriteList(SourceNode.Sequence list)
        {
            bool isFirst = true;
            foreach (SourceNode part in list.Parts.Where(part => !IsDropped(part)))
            {
                Append(isFirst ? list.Before : list.Separator);
                Write(part);
                isFirst = false;
            }

            Append(isFirst ? string.Empty : list.After);
        }

        private void WriteMark(SourceNode.Mark mark)
        {
            int start = Source.Length;
            int index = Expected.Count;
            Marked.Append("{|").Append(mark.Id).Append(':');
            Write(mark.Inner);
            Marked.Append("|}");
            Expected.Insert(index, DiagnosticMarkup.Describe(mark.Id, start, Source.ToString(start, Source.Length - start)));
        }

        private bool IsDropped(SourceNode node) => node is SourceNode.Droppable part && dropped.Contains(part.Key);

        private void Append(string text)
        {
            Source.Append(text);
            Marked.Append(text);
        }
    }
}
