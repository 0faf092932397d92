namespace FashionMnistExample;

/// <summary>The three parts of Fashion-MNIST on one device.</summary>
/// <param name="Train">What models are trained on.</param>
/// <param name="Validation">What configs are chosen by.</param>
/// <param name="Test">What the final model is judged by, once.</param>
public sealed record FashionMnistOn(LabelledImages Train, LabelledImages Validation, LabelledImages Test);
