using System.Text;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes indented lines, which end with a line feed on every system.</summary>
internal sealed class CodeWriter
{
    private const int Indentation = 4;
    private const int LineLength = 140;

    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * Indentation).Append(line);
        }

        _text.Append('\n');
    }

    public void Open(string head)
    {
        Line(head);
        Line("{");
        _depth++;
    }

    public void Close(string end = "}")
    {
        _depth--;
        Line(end);
    }

    public void Indent() => _depth++;

    public void Unindent() => _depth--;

    /// <summary>Writes <c>head(item, item)tail</c> on one line where it fits, else one item a line.</summary>
    public void List(string head, IReadOnlyList<string> items, string tail)
    {
        string line = $"{head}({string.Join(", ", items)}){tail}";
        if (items.Count < 2 || (_depth * Indentation) + line.Length <= LineLength)
        {
            Line(line);
            return;
        }

        Line(head + "(");
        Indent();
        for (int i = 0; i < items.Count; i++)
        {
            Line(items[i] + (i < items.Count - 1 ? "," : ")" + tail));
        }

        Unindent();
    }

    public override string ToString() => _text.ToString();
}
