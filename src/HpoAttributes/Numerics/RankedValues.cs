namespace HpoAttributes;

/// <summary>
/// Numbers in ascending order, each with an identity that tells equal ones apart: adding one, its rank and the one of a rank take logarithmic time. A treap whose
/// priorities are a hash of the identity, so that its shape, too, is the same in every run.
/// </summary>
internal sealed class RankedValues
{
    private Node[] _nodes = new Node[16];
    private int _used = 1; // 0 stands for no node
    private int _root;

    public int Count => _nodes[_root].Size;

    /// <summary>Adds a number.</summary>
    /// <param name="value">Any but NaN.</param>
    /// <param name="identity">Among equal numbers the lower one comes first.</param>
    public void Add(double value, int identity)
    {
        if (_used == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * _nodes.Length);
        }

        int added = _used++;
        _nodes[added] = new() { Value = value, Identity = identity, Priority = PriorityOf(identity), Size = 1 };
        _root = Insert(_root, added);
    }

    /// <summary>Forgets all.</summary>
    public void Clear() => (_used, _root) = (1, 0);

    /// <summary>How many come before a number with an identity, whether that is among them or not.</summary>
    public int RankOf(double value, int identity)
    {
        int rank = 0;
        for (int node = _root; node != 0;)
        {
            if (IsBefore(_nodes[node], value, identity))
            {
                rank += _nodes[_nodes[node].Left].Size + 1;
                node = _nodes[node].Right;
            }
            else
            {
                node = _nodes[node].Left;
            }
        }

        return rank;
    }

    /// <summary>The number of a rank, from 0.</summary>
    public double this[int rank]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(rank);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, Count);
            int node = _root;
            while (true)
            {
                int before = _nodes[_nodes[node].Left].Size;
                if (rank == before)
                {
                    return _nodes[node].Value;
                }

                bool isLeft = rank < before;
                rank -= isLeft ? 0 : before + 1;
                node = isLeft ? _nodes[node].Left : _nodes[node].Right;
            }
        }
    }

    /// <summary>The quantile by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan, 1996).</summary>
    /// <param name="probability">From 0, the least number, to 1, the greatest.</param>
    public double Quantile(double probability)
    {
        double position = probability * (Count - 1);
        int lower = (int)position;
        double fraction = position - lower;
        double low = this[lower];

        // Not computed where nothing is added: the difference may be that of infinities.
        return fraction == 0 || low.Equals(this[lower + 1]) ? low : low + (fraction * (this[lower + 1] - low));
    }

    private static uint PriorityOf(int identity)
    {
        uint hash = unchecked((uint)identity * 0x9E3779B9u);
        hash ^= hash >> 16;
        hash = unchecked(hash * 0x85EBCA6Bu);
        return hash ^ (hash >> 13);
    }

    private static bool IsBefore(in Node node, double value, int identity)
    {
        int order = node.Value.CompareTo(value);
        return order != 0 ? order < 0 : node.Identity < identity;
    }

    private int Insert(int root, int added)
    {
        if (root == 0)
        {
            return added;
        }

        if (_nodes[added].Priority > _nodes[root].Priority)
        {
            Split(root, added, out _nodes[added].Left, out _nodes[added].Right);
            Update(added);
            return added;
        }

        if (IsBefore(_nodes[root], _nodes[added].Value, _nodes[added].Identity))
        {
            _nodes[root].Right = Insert(_nodes[root].Right, added);
        }
        else
        {
            _nodes[root].Left = Insert(_nodes[root].Left, added);
        }

        Update(root);
        return root;
    }

    /// <summary>Parts a tree into what comes before a node and what comes after it.</summary>
    private void Split(int root, int at, out int before, out int after)
    {
        if (root == 0)
        {
            (before, after) = (0, 0);
        }
        else if (IsBefore(_nodes[root], _nodes[at].Value, _nodes[at].Identity))
        {
            Split(_nodes[root].Right, at, out _nodes[root].Right, out after);
            before = root;
            Update(root);
        }
        else
        {
            Split(_nodes[root].Left, at, out before, out _nodes[root].Left);
            after = root;
            Update(root);
        }
    }

    private void Update(int node) => _nodes[node].Size = _nodes[_nodes[node].Left].Size + _nodes[_nodes[node].Right].Size + 1;

    private struct Node
    {
        public double Value;
        public int Identity;
        public uint Priority;
        public int Left;
        public int Right;
        public int Size;
    }
}
